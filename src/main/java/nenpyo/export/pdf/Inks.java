package nenpyo.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nenpyo.drawing.Ink;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * Opacities, and colours that run from left to right, of a document; each is made once. What runs does so over the unit
 * square, which the painter stretches, so that a thousand fading bars of a lane share one.
 */
final class Inks {
    private final PDDocument document;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final Map<Long, PDExtendedGraphicsState> fades = new HashMap<>();
    private final Map<Long, PDShadingType2> runs = new HashMap<>();

    Inks(PDDocument document) {
        this.document = document;
    }

    /** Fills and strokes at an opacity of 0 to 255. */
    PDExtendedGraphicsState opacity(int alpha) {
        return opacities.computeIfAbsent(alpha, _ -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant(alpha / 255f);
            state.setNonStrokingAlphaConstant(alpha / 255f);
            return state;
        });
    }

    /** The colours of a gradient without their opacity. */
    PDShadingType2 run(Ink left, Ink right) {
        return runs.computeIfAbsent((left.argb() & 0xFFFFFFL) << 24 | right.argb() & 0xFFFFFFL,
                _ -> shading(PDDeviceRGB.INSTANCE,
                        numbers(left.red() / 255f, left.green() / 255f, left.blue() / 255f),
                        numbers(right.red() / 255f, right.green() / 255f, right.blue() / 255f)));
    }

    /** A mask whose opacity runs from one of 0 to 255 on the left to another on the right. */
    PDExtendedGraphicsState fade(int left, int right) throws IOException {
        long key = (long) left << 8 | right;
        PDExtendedGraphicsState made = fades.get(key);
        if (made == null) {
            made = mask(shading(PDDeviceGray.INSTANCE, numbers(left / 255f), numbers(right / 255f)));
            fades.put(key, made);
        }
        return made;
    }

    private PDExtendedGraphicsState mask(PDShadingType2 shading) throws IOException {
        PDTransparencyGroup group = new PDTransparencyGroup(document);
        group.setBBox(new PDRectangle(1, 1));
        group.setResources(new PDResources());
        PDTransparencyGroupAttributes attributes = new PDTransparencyGroupAttributes();
        attributes.getCOSObject().setItem(COSName.CS, COSName.DEVICEGRAY);
        attributes.getCOSObject().setBoolean(COSName.I, true);
        group.getCOSObject().setItem(COSName.GROUP, attributes.getCOSObject());
        try (PDFormContentStream content = new PDFormContentStream(group)) {
            content.shadingFill(shading);
        }
        COSDictionary mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setItem(COSName.S, COSName.LUMINOSITY);
        mask.setItem(COSName.G, group.getCOSObject());
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.getCOSObject().setItem(COSName.SMASK, mask);
        return state;
    }

    private static PDShadingType2 shading(PDColorSpace space, COSArray left, COSArray right) {
        COSDictionary function = new COSDictionary();
        function.setItem(COSName.FUNCTION_TYPE, COSInteger.TWO);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, left);
        function.setItem(COSName.C1, right);
        function.setItem(COSName.N, COSInteger.ONE);
        COSDictionary shading = new COSDictionary();
        shading.setItem(COSName.SHADING_TYPE, COSInteger.TWO);
        shading.setItem(COSName.COLORSPACE, space.getCOSObject());
        shading.setItem(COSName.COORDS, numbers(0, 0, 1, 0));
        shading.setItem(COSName.FUNCTION, function);
        return new PDShadingType2(shading);
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }
}
