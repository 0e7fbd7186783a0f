/**
 * Anchoring excerpts in the texts of source documents, and citations.
 *
 * <p>{@link nenpyo.evidence.Anchoring} looks a quotation up in three steps, and stops at the first that finds anything:
 *
 * <ol>
 * <li><b>Verbatim.</b> Every occurrence that splits no code point and no character from its marks.
 * <li><b>Normalized.</b> The same in the folded text; {@link nenpyo.evidence.Folding} says what is folded and what is not,
 * and {@link nenpyo.evidence.FoldedText} leads back to the original.
 * <li><b>Approximate.</b> Every stretch of the folded text within an edit distance of the folded words, counted in code
 * points: {@link nenpyo.evidence.PieceFilter} cuts off where none can be, losing none, and
 * {@link nenpyo.evidence.EditColumns} measures the rest.
 * </ol>
 *
 * <p>The bounds and weights, and why:
 *
 * <ul>
 * <li>One edit in six code points, from 12 on, and at most 200: a reader still knows such a passage again, each piece
 * of the filter has four units or more, and unrelated prose comes no nearer than about one in
 * two; the false hits that the tests measure are none in a thousand invented passages. Under 12 one edit makes
 * another phrase of it, so nothing is approximate there. Beyond 20 000 neither, for time.
 * <li>The prefix and suffix are compared over 64 code points a side, folded, by edit distance. They decide between
 * equal places where they stand at one of them alone as they are, or fit one by three quarters and better than any other
 * by a fifth: less may be the same formula with another number in it. Otherwise the quotation is ambiguous.
 * <li>Of approximate places, the words weigh three quarters and the context one: the context may have changed too, and
 * never makes up for the words. A place within a twentieth of the best is a rival, and rivals are ambiguous.
 * <li>Words of fewer than 8 code points that stand once, but with less than half of their context, are approximate: a
 * short word turns up somewhere by itself. Longer ones are found wherever they stand.
 * </ul>
 *
 * <p>Rejected: the diff-match-patch search of web annotation, which takes the nearest lookalike and says nothing of it; and
 * q-gram counting, which finds about as fast and loses places within the bound.
 */
@NullMarked
package nenpyo.evidence;

import org.jspecify.annotations.NullMarked;
