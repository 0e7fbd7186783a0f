/** The command line: thin commands over the use cases, and the exit codes. */
@NullMarked
package nenpyo.cli;

import org.jspecify.annotations.NullMarked;
