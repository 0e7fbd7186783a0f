/**
 * What a dataset says, as immutable values: a {@link nenpyo.model.Timeline} of lanes, sources and events, and
 * what a reader chose to see of it, a {@link nenpyo.model.View}. Knows no file format, no pixels on a surface
 * and no message.
 *
 * <p>Events lie in chunks of columns, because a million records cost a gigabyte and a walk over them a
 * second; a record is made only when a person looks at an event. Rejected: one record per event with interned
 * texts (four times the memory), and one set of columns for the whole timeline (an edit would copy all of it,
 * where a chunk is some hundred kilobytes).
 */
@NullMarked
package nenpyo.model;

import org.jspecify.annotations.NullMarked;
