/**
 * Reads the dataset format, strictly in one pass, and writes files whole or not at all. What it reads is
 * hostile until proven otherwise: every size has a limit, and every path stays in the dataset's folder.
 */
@NullMarked
package nenpyo.io;

import org.jspecify.annotations.NullMarked;
