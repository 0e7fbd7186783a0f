/** Nenpyo: a desktop timeline for people who must be able to cite what they show. */
module nenpyo {
    requires static org.jspecify;
    requires java.desktop;
    requires info.picocli;
    requires tools.jackson.databind;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
}
