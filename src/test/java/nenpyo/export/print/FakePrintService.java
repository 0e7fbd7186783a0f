package nenpyo.export.print;

import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.PrinterURI;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/** A service that takes PDFs and keeps what it was given last; it may be that of a queue of CUPS. */
final class FakePrintService implements PrintService {
    private final String name;
    private final Media usual;
    private final @Nullable URI address;
    private final Set<Attribute> supported;
    /** What it refuses everything with, if it does. */
    @Nullable
    String refusal;
    byte @Nullable [] printed;
    @Nullable
    PrintRequestAttributeSet asked;

    FakePrintService(String name, Media usual, @Nullable URI address, Attribute... supported) {
        this.name = name;
        this.usual = usual;
        this.address = address;
        this.supported = new HashSet<>(List.of(supported));
    }

    private final class Job implements DocPrintJob {
        @Override
        public PrintService getPrintService() {
            return FakePrintService.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new HashPrintJobAttributeSet();
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {}

        @Override
        public void removePrintJobListener(PrintJobListener listener) {}

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener,
                PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            if (refusal != null) {
                throw new PrintException(refusal);
            }
            try (InputStream in = doc.getStreamForBytes()) {
                printed = in.readAllBytes();
                asked = attributes;
            } catch (java.io.IOException e) {
                throw new PrintException(e);
            }
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
        return category == PrinterURI.class && address != null
                ? category.cast(new PrinterURI(address))
                : null;
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[]{DocFlavor.INPUT_STREAM.PDF};
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return Arrays.asList(getSupportedDocFlavors()).contains(flavor);
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return supported.stream().map(Attribute::getCategory).toArray(Class<?>[]::new);
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return Arrays.asList(getSupportedAttributeCategories()).contains(category);
    }

    @Override
    public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return category == Media.class ? usual : null;
    }

    @Override
    public @Nullable Object getSupportedAttributeValues(Class<? extends Attribute> category,
            @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return null;
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, @Nullable DocFlavor flavor,
            @Nullable AttributeSet attributes) {
        return supported.contains(value);
    }

    @Override
    public @Nullable AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public @Nullable ServiceUIFactory getServiceUIFactory() {
        return null;
    }
}
