package nenpyo.ui.picture;

import nenpyo.export.raster.PixelSheet;
import nenpyo.layout.Projected;

/**
 * The picture of a view as it looks at rest.
 *
 * @param sheet as many pixels as the surface
 */
record Exact(Sight sight, Projected projected, PixelSheet sheet) {}
