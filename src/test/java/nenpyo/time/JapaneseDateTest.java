package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDateTest {
    /** The text, its EDTF, the era it is written in and the era of that day. */
    @ParameterizedTest(name = "<{0}>")
    @CsvSource({"平成21年11月,2009-11,平成,平成", "平成31年4月30日,2019-04-30,平成,平成", "平成31年5月,2019-05,平成,令和",
        "平成31年5月1日,2019-05-01,平成,令和", "平成31年,2019,平成,平成", "令和元年,2019,令和,令和", "令和元年5月1日,2019-05-01,令和,令和",
        "令和1年5月,2019-05,令和,令和", "昭和64年1月7日,1989-01-07,昭和,昭和", "昭和64年1月8日,1989-01-08,昭和,平成",
        "平成元年1月8日,1989-01-08,平成,平成", "平成元年1月,1989-01,平成,平成", "昭和元年,1926,昭和,昭和",
        "大正15年12月24日,1926-12-24,大正,大正",
        "大正15年12月25日,1926-12-25,大正,昭和", "明治45年7月29日,1912-07-29,明治,明治", "明治45年7月30日,1912-07-30,明治,大正",
        "大正元年7月30日,1912-07-30,大正,大正", "明治6年,1873,明治,明治", "明治6年1月1日,1873-01-01,明治,明治", "H31.5,2019-05,平成,令和",
        "H21.11.3,2009-11-03,平成,平成", "h21,2009,平成,平成", "R1.5.1,2019-05-01,令和,令和", "S64.1.7,1989-01-07,昭和,昭和",
        "平21.11,2009-11,平成,平成", "令元.5,2019-05,令和,令和", "平成２１年１１月,2009-11,平成,平成", "Ｈ２１．１１,2009-11,平成,平成",
        "㍻21年,2009,平成,平成", "平成 21 年 11 月 3 日,2009-11-03,平成,平成", "' 平成21年　',2009,平成,平成",
        "令和6年2月29日,2024-02-29,令和,令和"})
    void reads(String text, String edtf, String written, String era) {
        JapaneseDate date = Objects.requireNonNull(JapaneseDate.read(text));

        assertThat(date.date()).hasToString(edtf);
        assertThat(date.written().ja()).isEqualTo(written);
        assertThat(date.era().ja()).isEqualTo(era);
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"", "平成", "平成32年", "平成32年1月", "平成0年", "昭和65年", "昭和70年", "大正16年", "明治46年",
        "明治5年12月2日", "明治5年", "明治元年", "慶応4年", "令和元年4月30日", "令和元年4月", "平成元年1月7日", "昭和元年12月24日",
        "平成21年13月", "平成21年2月29日", "平成21年2月30日", "平成21", "平成元年度", "H", "X21", "2009", "2009-11", "令和100年",
        "平成21年11月頃"})
    void readsNothingElse(String text) {
        assertThat(JapaneseDate.read(text)).isNull();
    }

    @Test
    void whatIsTypedMayBeEither() throws EdtfException {
        assertThat(TypedDate.read("2009-11").japanese()).isNull();
        assertThat(TypedDate.read("2009-11").date()).hasToString("2009-11");
        assertThat(TypedDate.read("平成21年11月").date()).hasToString("2009-11");
        assertThatThrownBy(() -> TypedDate.read("昭和65年")).isInstanceOf(EdtfException.class);
    }

    @Test
    void aLongTextIsNone() {
        assertThat(JapaneseDate.read("平成21年".repeat(100_000))).isNull();
    }
}
