/** Threads beside the window's, and who of them goes first where there are fewer processors than threads. */
@NullMarked
package nenpyo.app.background;

import org.jspecify.annotations.NullMarked;
