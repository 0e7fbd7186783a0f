package nenpyo.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfPaper;
import org.jspecify.annotations.Nullable;

/** A printer that keeps what it was given; it has Letter, and knows A4. */
public final class FakePrinter implements Printer {
    private final String name;
    private final boolean usual;
    public final List<byte[]> printed = new ArrayList<>();
    /** What it refuses everything with, if it does. */
    public @Nullable String refusal;
    /** What it waits for before it takes anything, looking at the progress meanwhile; null for nothing. */
    public @Nullable CountDownLatch until;
    public @Nullable PrintOrder order;

    public FakePrinter(String name, boolean usual) {
        this.name = name;
        this.usual = usual;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isUsual() {
        return usual;
    }

    @Override
    public List<PaperSides> sides() {
        return usual ? List.of(PaperSides.values()) : List.of(PaperSides.ONE);
    }

    @Override
    public PdfPaper.Sheet usualSheet() {
        return (PdfPaper.Sheet) PdfPaper.named("letter").orElseThrow();
    }

    @Override
    public boolean takes(PdfPaper.Sheet sheet) {
        return sheet.portrait().width() == 612 || sheet.portrait().equals(PdfPaper.named("a4").orElseThrow());
    }

    @Override
    public void print(byte[] pdf, PrintOrder asked, Progress progress) throws PrintingException {
        CountDownLatch waited = until;
        while (waited != null && waited.getCount() > 0) {
            progress.at(0.5);
            Thread.onSpinWait();
        }
        if (refusal != null) {
            throw new PrintingException(name, refusal, new IllegalStateException(refusal));
        }
        printed.add(pdf);
        order = asked;
    }
}
