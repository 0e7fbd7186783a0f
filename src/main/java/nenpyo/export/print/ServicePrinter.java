package nenpyo.export.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterURI;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfPaper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/** A printer that Java's print services know. */
final class ServicePrinter implements Printer {
    private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final PrintService service;
    private final boolean usual;
    private final Optional<LpCommand> lp;
    private final List<PaperSides> sides;
    private final PdfPaper.@Nullable Sheet usualSheet;

    /** @param lp takes what is for a printer of CUPS; none where there is no such command */
    ServicePrinter(PrintService service, boolean usual, Optional<LpCommand> lp) {
        this.service = service;
        this.usual = usual;
        this.lp = lp;
        sides = new ArrayList<>(List.of(PaperSides.ONE));
        for (PaperSides both : List.of(PaperSides.LONG_EDGE, PaperSides.SHORT_EDGE)) {
            if (service.isAttributeValueSupported(both.attribute(), null, null)) {
                sides.add(both);
            }
        }
        usualSheet = service.getDefaultAttributeValue(Media.class) instanceof Media media
                ? SheetNames.sheet(media)
                : null;
    }

    /** Whether a service can be printed on with what we have. */
    static boolean isUsable(PrintService service) {
        return service.isDocFlavorSupported(PDF) || service.isDocFlavorSupported(PAGES);
    }

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public boolean isUsual() {
        return usual;
    }

    @Override
    public List<PaperSides> sides() {
        return List.copyOf(sides);
    }

    @Override
    public PdfPaper.@Nullable Sheet usualSheet() {
        return usualSheet;
    }

    @Override
    public boolean takes(PdfPaper.Sheet sheet) {
        MediaSizeName name = SheetNames.of(sheet);
        return name != null && service.isAttributeValueSupported(name, null, null);
    }

    @Override
    public void print(byte[] pdf, PrintOrder order, Progress progress) throws PrintingException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfPaper.Sheet sheet = new PdfPaper.Sheet(document.getPage(0).getMediaBox().getWidth(),
                    document.getPage(0).getMediaBox().getHeight());
            String queue = queue();
            if (queue != null && lp.isPresent()) {
                lp.get()
                        .print(pdf, queue, takes(sheet) ? SheetNames.queued(sheet).orElse(null) : null,
                                order, progress);
            } else if (service.isDocFlavorSupported(PDF)) {
                progress.at(0);
                send(new SimpleDoc(new ByteArrayInputStream(pdf), PDF, null), attributes(sheet, order));
            } else {
                WatchedPages pages = new WatchedPages(new PDFPageable(document), progress);
                try {
                    send(new SimpleDoc(pages, PAGES, null), attributes(sheet, order));
                } finally {
                    pages.requireWanted();
                }
            }
            progress.at(1);
        } catch (PrintException | IOException e) {
            throw new PrintingException(name(), String.valueOf(e.getMessage()), e);
        }
    }

    private void send(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
        service.createPrintJob().print(doc, attributes);
    }

    /** What CUPS calls the printer, which on macOS is not what people call it; null for a printer of another system's. */
    private @Nullable String queue() {
        PrinterURI address = service.getAttribute(PrinterURI.class);
        String path = address == null
                ? null
                : Optional.ofNullable(address.getURI()).map(URI::getPath).orElse(null);
        return path == null || path.isEmpty() ? null : path.substring(path.lastIndexOf('/') + 1);
    }

    private PrintRequestAttributeSet attributes(PdfPaper.Sheet sheet, PrintOrder order) {
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
        wanted.add(new JobName(order.title(), null));
        add(wanted, new Copies(order.copies()));
        add(wanted, order.sides().attribute());
        // Else the JDK asks for a banner.
        add(wanted, JobSheets.NONE);
        MediaSizeName media = SheetNames.of(sheet);
        if (media != null) {
            add(wanted, media);
        }
        return wanted;
    }

    private void add(PrintRequestAttributeSet wanted, PrintRequestAttribute attribute) {
        if (service.isAttributeCategorySupported(attribute.getCategory())) {
            wanted.add(attribute);
        }
    }
}
