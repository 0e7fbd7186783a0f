package nenpyo.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.export.print.PageNumbers;
import nenpyo.export.print.PaperSides;
import nenpyo.export.print.PrintOrder;
import nenpyo.export.print.Printer;
import org.jspecify.annotations.Nullable;

/** On which printer something is to be printed, how often, and which of its pages. No node is known. For the JavaFX thread. */
final class PrintState {
    private final String last;
    private final ReadOnlyObjectWrapper<Job> job;

    /**
     * All that was chosen.
     *
     * @param printers null while they are still looked for
     * @param printer null while there is none
     * @param copies as the user wrote it
     * @param pages as the user wrote it
     * @param sides of which the printer may not be able to print the second
     * @param sheets how many the figure takes
     */
    record Job(@Nullable List<Printer> printers, @Nullable Printer printer, String copies, String pages,
            PaperSides sides, int sheets) {
        /** The key of the sentence that says why it cannot be printed, or null. */
        @Nullable
        String fault() {
            if (printers == null) {
                return "print.looking";
            }
            if (printer == null) {
                return "print.fault.none";
            }
            if (count().isEmpty()) {
                return "print.fault.copies";
            }
            Optional<PageNumbers> wanted = PageNumbers.read(pages);
            if (wanted.isEmpty()) {
                return "print.fault.pages";
            }
            return wanted.get().count(sheets) == 0 ? "print.fault.noPage" : null;
        }

        private OptionalDouble count() {
            return TypedNumber.whole(copies, 1, PrintOrder.COPIES_MOST);
        }

        /** The sides that will be printed on: those that were chosen, as far as the printer can. */
        PaperSides printedSides() {
            return printer == null || printer.sides().contains(sides) ? sides : PaperSides.ONE;
        }

        /** The order under a title; only where there is no fault. */
        PrintOrder order(String title) {
            return new PrintOrder(title, (int) count().orElseThrow(), printedSides());
        }

        /** The pages that are wanted; only where there is no fault. */
        PageNumbers wanted() {
            return PageNumbers.read(pages).orElseThrow();
        }
    }

    /**
     * @param last the name of the printer that was used last; empty for none
     * @param sides those that were printed on last
     */
    PrintState(String last, PaperSides sides) {
        this.last = last;
        job = new ReadOnlyObjectWrapper<>(new Job(null, null, "1", "", sides, 1));
    }

    ReadOnlyObjectProperty<Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    Job job() {
        return job.get();
    }

    /** Offers the printers that were found: the one of last time first, else the usual one. */
    void offer(List<Printer> printers) {
        Printer first = printers.stream()
                .filter(printer -> printer.name().equals(last))
                .findFirst()
                .or(() -> printers.stream().filter(Printer::isUsual).findFirst())
                .or(() -> printers.stream().findFirst())
                .orElse(null);
        job.set(new Job(List.copyOf(printers), first, job().copies(), job().pages(), job().sides(),
                job().sheets()));
    }

    void setPrinter(Printer printer) {
        job.set(new Job(job().printers(), printer, job().copies(), job().pages(), job().sides(),
                job().sheets()));
    }

    void setSides(PaperSides sides) {
        job.set(new Job(job().printers(), job().printer(), job().copies(), job().pages(), sides,
                job().sheets()));
    }

    /** Takes how many copies and which pages are wanted, as the user wrote it. */
    void type(String copies, String pages) {
        job.set(new Job(job().printers(), job().printer(), copies, pages, job().sides(), job().sheets()));
    }

    /** Takes how many sheets the figure takes, of which at least one must be wanted. */
    void setSheets(int count) {
        job.set(new Job(job().printers(), job().printer(), job().copies(), job().pages(), job().sides(),
                count));
    }
}
