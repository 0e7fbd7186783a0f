package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordingPropertyTest {
    @Property
    void everyValueHasWords(@ForAll("edtf") Edtf value, @ForAll("locales") Locale locale) {
        DateWording wording = DateWording.in(locale);

        assertThat(wording.western(value)).isNotBlank().doesNotContain("<", ">");
        assertThat(wording.brief(value)).isNotBlank().doesNotContain("<", ">");
        assertThat(wording.precision(value)).isNotBlank();
        assertThat(wording.era(value)).doesNotContain("<", ">");
        assertThat(wording.fiscalYear(value)).doesNotContain("<", ">");
    }

    @Property
    void thereIsAShortEraWordingWhereThereIsALongOne(@ForAll("edtf") Edtf value,
            @ForAll("locales") Locale locale) {
        DateWording wording = DateWording.in(locale);

        assertThat(wording.briefEra(value).isEmpty()).isEqualTo(wording.era(value).isEmpty());
    }

    @Provide
    Arbitrary<Edtf> edtf() {
        return EdtfArbitraries.edtf();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.ENGLISH, Locale.JAPANESE);
    }
}
