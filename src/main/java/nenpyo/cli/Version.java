package nenpyo.cli;

import nenpyo.app.ProgramParts;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[]{"nenpyo " + ProgramParts.version()};
    }
}
