package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "\r=1", "\n=1", "＝1+1",
        "=HYPERLINK(\"http://x\",\"y\")"})
    void noCellIsAFormula(String text) {
        assertThat(AuditTable.cell(text)).matches("(?s)\"?'.*");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(AuditTable.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
        assertThat(AuditTable.cell("a\r\nb")).isEqualTo("a b");
        assertThat(AuditTable.cell("=a\"b")).isEqualTo("\"'=a\"\"b\"");
        assertThat(AuditTable.cell("日米首脳会談")).isEqualTo("日米首脳会談");
        assertThat(AuditTable.cell("")).isEmpty();
    }
}
