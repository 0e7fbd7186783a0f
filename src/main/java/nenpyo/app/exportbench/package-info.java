/**
 * What a bench of the export measures: time, memory and bytes of figures, each made in a Java of its own.
 *
 * <p>Beside {@code nenpyo.app.bench}, of which {@code nenpyo.app} knows, and not in it: this one makes figures and so knows
 * {@code nenpyo.app}. Clocks only tell here; no test asserts one. (Rejected: to export again and again in one Java, whose
 * memory is then that of the greediest and whose code is warm, as it is for nobody who exports.)
 */
@NullMarked
package nenpyo.app.exportbench;

import org.jspecify.annotations.NullMarked;
