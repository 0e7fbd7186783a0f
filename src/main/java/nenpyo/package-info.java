/** The program's entry: the one place that knows both the command line and the window. */
@NullMarked
package nenpyo;

import org.jspecify.annotations.NullMarked;
