/** Source documents, anchoring excerpts in them, and citations. */
@NullMarked
package nenpyo.evidence;

import org.jspecify.annotations.NullMarked;
