package nenpyo.export.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** The printers that this machine's system knows. */
public final class SystemPrinters implements Printers {
    @Override
    public List<Printer> find() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        Optional<LpCommand> lp = LpCommand.ofSystem();
        List<Printer> printers = new ArrayList<>();
        Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(ServicePrinter::isUsable)
                .map(service -> new ServicePrinter(service, service.equals(usual), lp))
                .forEach(printer -> printers.add(printer.isUsual() ? 0 : printers.size(), printer));
        return printers;
    }
}
