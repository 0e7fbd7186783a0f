package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import nenpyo.time.Elapsed.Amount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ElapsedPropertyTest {
    @Property
    void isTheSameEitherWay(@ForAll("edtf") Edtf one, @ForAll("edtf") Edtf other) {
        assertThat(Elapsed.between(one, other)).isEqualTo(Elapsed.between(other, one));
    }

    @Property
    void isThereWhereBothDatesHaveTwoEnds(@ForAll("edtf") Edtf one, @ForAll("edtf") Edtf other) {
        Optional<Elapsed> elapsed = Elapsed.between(one, other);

        assertThat(elapsed.isPresent()).isEqualTo(isBounded(one) && isBounded(other));
        elapsed.ifPresent(e -> {
            assertThat(e.least()).isLessThanOrEqualTo(e.most());
            assertThat(e.least()).isGreaterThanOrEqualTo(Amount.NONE);
            assertThat(e.unit()).isIn(Precision.DAY, Precision.MONTH, Precision.YEAR);
            assertThat(ElapsedWording.in(Locale.ENGLISH).of(e)).isNotBlank();
            assertThat(ElapsedWording.in(Locale.JAPANESE).of(e)).isNotBlank();
        });
    }

    @Property
    void countsDaysAsThePlatformDoes(@ForAll("days") Day one, @ForAll("days") Day other) {
        Elapsed elapsed = Elapsed.between(date(one), date(other)).orElseThrow();
        LocalDate a = LocalDate.ofEpochDay(Math.min(one.epochDay(), other.epochDay()));
        LocalDate b = LocalDate.ofEpochDay(Math.max(one.epochDay(), other.epochDay()));
        Period period = Period.between(a, b);

        assertThat(elapsed.isExact()).isTrue();
        assertThat(elapsed.least())
                .isEqualTo(new Amount(period.getYears(), period.getMonths(), period.getDays()));
    }

    /** Whatever day of each is meant, the time between the days is within what is said of the vague ones. */
    @Property
    void holdsForEveryDayThatMayBeMeant(@ForAll("days") Day day, @ForAll("days") Day other) {
        Elapsed exact = Elapsed.between(date(day), date(other)).orElseThrow();
        Edtf month = CalendarDate.ofMonth((int) other.year(), other.month());
        Edtf year = CalendarDate.ofYear((int) other.year());

        assertThat(exact.least()).isBetween(least(date(day), month), most(date(day), month))
                .isBetween(least(date(day), year), most(date(day), year));
        assertThat(least(date(day), year)).isLessThanOrEqualTo(least(date(day), month));
        assertThat(most(date(day), year)).isGreaterThanOrEqualTo(most(date(day), month));
    }

    @Provide
    Arbitrary<Edtf> edtf() {
        return EdtfArbitraries.edtf();
    }

    @Provide
    Arbitrary<Day> days() {
        return EdtfArbitraries.days();
    }

    private static Edtf date(Day day) {
        return CalendarDate.ofDay((int) day.year(), day.month(), day.day());
    }

    private static Amount least(Edtf one, Edtf other) {
        return Elapsed.between(one, other).orElseThrow().least();
    }

    private static Amount most(Edtf one, Edtf other) {
        return Elapsed.between(one, other).orElseThrow().most();
    }

    private static boolean isBounded(Edtf date) {
        return date.extent().earliest() instanceof Bound.At && date.extent().latest() instanceof Bound.At;
    }
}
