/** Small nodes that every part of the window is made of. Knows no other part of it, so that all of them may know this one. */
@NullMarked
package nenpyo.ui.parts;

import org.jspecify.annotations.NullMarked;
