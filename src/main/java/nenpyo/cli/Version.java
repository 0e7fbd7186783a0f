package nenpyo.cli;

import java.lang.module.ModuleDescriptor;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its module states it; {@code development} where it runs from loose classes. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        ModuleDescriptor module = Version.class.getModule().getDescriptor();
        String version = module == null ? "development" : module.rawVersion().orElse("development");
        return new String[]{"nenpyo " + version};
    }
}
