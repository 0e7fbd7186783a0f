/** Nenpyo: a desktop timeline for people who must be able to cite what they show. */
module nenpyo {
    requires static org.jspecify;
    requires java.desktop;
    requires java.management;
    requires jdk.management;
    requires info.picocli;
    requires tools.jackson.core;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;

    // picocli fills in the fields of the commands.
    opens nenpyo.cli to info.picocli;
}
