package nenpyo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.evidence.Anchor;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.Anchoring;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
import nenpyo.evidence.Quotation;

/** Places within the text, and found only where the very words stand. */
final class QuotationAttempt implements Reader.Attempt {
    /** A text and, behind a zero each, the words sought, those before and those after. */
    @Override
    public void on(byte[] input) {
        String[] parts = new String(input, UTF_8).split("\u0000", 4);
        String text = parts[0];
        String exact = parts.length > 1 ? parts[1] : "";
        Anchor anchor = Anchoring.find(new DocumentText(text),
                new Quotation(exact, parts.length > 2 ? parts[2] : null, parts.length > 3 ? parts[3] : null));
        for (Place place : anchor.places()) {
            assertThat(place.start()).isBetween(0, place.end());
            assertThat(place.end()).isLessThanOrEqualTo(text.length());
        }
        if (anchor.status() == Status.FOUND) {
            assertThat(anchor.places()).hasSize(1);
            assertThat(anchor.places().getFirst().in(text)).isEqualTo(exact);
        }
        assertThat(anchor.places().isEmpty()).isEqualTo(anchor.status() == Status.MISSING);
    }
}
