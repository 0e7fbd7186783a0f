package nenpyo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nenpyo.evidence.Anchor.Status;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds of every passage, over the shipped source text and invented text of several scripts. */
class AnchoringPropertyTest {
    private static final String[] ALPHABETS = {"日米宇宙協力推進会談首脳防衛省二年月第一回対話開催確認のにをはがで、。",
        "abcdefghijklmnopqrstuvwxyz  ,.", "가나다라마바사아자차카타파하협력우주한미 ", "𠮷𩸽𠮟𠀋𡈽𡌛日本の", "かきくけこ\u3099はひふ\u309A"};
    private static final String SHIPPED = shipped();

    /** The one that is there is found again, as what it is, and nowhere else. */
    @Property(tries = 300)
    void kEditsAreFoundAgainAndNeverAsVerbatim(@ForAll long seed,
            @ForAll @IntRange(min = 12, max = 300) int length) {
        Random random = new Random(seed);
        String alphabet = ALPHABETS[random.nextInt(4)];
        String text = invented(alphabet, 3000, random);
        int[] points = text.codePoints().toArray();
        int at = random.nextInt(points.length - length);
        String passage = new String(points, at, length).strip();
        int most = Anchoring.bound(Folding.fold(passage).length() - 1);
        if (most < 2) {
            return;
        }
        // An edit changes what is folded by one unit, but for spaces that it joins or parts: half leaves room for them.
        int edits = 1 + random.nextInt(alphabet.contains(" ") ? most / 2 : most);
        String quoted = edited(passage, edits, random);
        Anchor anchor = Anchoring.find(new DocumentText(text), new Quotation(quoted, null, null));
        // What was cut out makes the quotation shorter, and its bound lower.
        int needed = alphabet.contains(" ") ? 2 * edits : edits;
        if (needed > Anchoring.bound(Folding.fold(quoted).length()) || text.contains(quoted)) {
            return;
        }
        assertThat(anchor.status()).isIn(Folding.same(passage, quoted)
                ? new Object[]{Status.NORMALIZED}
                : new Object[]{Status.APPROXIMATE});
        int start = text.offsetByCodePoints(0, at);
        assertThat(anchor.places().getFirst().start()).isBetween(start - 2 * edits - 4,
                start + 2 * edits + 4);
        assertThat(anchor.score()).isGreaterThanOrEqualTo(anchor.status() == Status.NORMALIZED ? 1 : 0.8);
    }

    /** Places begin and end between code points and between characters and their marks, whatever is sought. */
    @Property(tries = 500)
    void noPlaceSplitsACharacter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int length) {
        Random random = new Random(seed);
        String text = invented(ALPHABETS[random.nextInt(5)], 400, random);
        int at = random.nextInt(text.length() - length);
        String quoted = edited(text.substring(at, at + length), random.nextInt(3), random);

        for (Place place : Anchoring.find(new DocumentText(text), new Quotation(quoted, null, null))
                .places()) {
            for (int edge : new int[]{place.start(), place.end()}) {
                assertThat(edge > 0 && edge < text.length()
                        && Character.isSurrogatePair(text.charAt(edge - 1), text.charAt(edge))).isFalse();
            }
            assertThat(place.end() < text.length() && Scripts.isExtending(text.codePointAt(place.end())))
                    .isFalse();
        }
    }

    /** Every passage of the shipped text stands there. */
    @Property(tries = 200)
    void whatIsThereIsFound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int length) {
        int at = new Random(seed).nextInt(SHIPPED.length() - length);
        String quoted = SHIPPED.substring(at, at + length);

        Anchor anchor = Anchoring.find(new DocumentText(SHIPPED), new Quotation(quoted, null, null));

        assertThat(anchor.status()).isIn(Status.FOUND, Status.AMBIGUOUS);
        assertThat(anchor.places()).extracting(Place::start).contains(at);
    }

    /** The fast search loses nothing: a plain table finds as many as near. */
    @Property(tries = 200)
    void theFilterLosesNothing(@ForAll long seed, @ForAll @IntRange(min = 12, max = 150) int length) {
        Random random = new Random(seed);
        String text = invented("abcd", 600, random);
        String quoted = edited(text.substring(100, 100 + length), random.nextInt(length / 3), random);
        int bound = Anchoring.bound(quoted.length());
        if (bound == 0) {
            return;
        }
        FoldedText folded = Folding.fold(text);
        int[] row = new int[quoted.length() + 1];
        int least = quoted.length();
        for (int i = 0; i <= quoted.length(); i++) {
            row[i] = i;
        }
        for (int j = 0; j < text.length(); j++) {
            int diagonal = 0;
            for (int i = 1; i <= quoted.length(); i++) {
                int changed = diagonal + (quoted.charAt(i - 1) == text.charAt(j) ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.min(changed, 1 + Math.min(row[i], row[i - 1]));
            }
            least = Math.min(least, row[quoted.length()]);
        }
        int nearest = ApproximateSearch.search(folded, quoted.toCharArray(), bound)
                .stream()
                .mapToInt(Candidate::distance)
                .min()
                .orElse(Integer.MAX_VALUE);
        assertThat(nearest).isEqualTo(least <= bound ? least : Integer.MAX_VALUE);
    }

    /** Whatever is within the bound, the filter lets through at the same places and as near as without it. */
    @Property(tries = 500)
    void theFilterChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 12, max = 1500) int length) {
        Random random = new Random(seed);
        // Of two letters pieces stand everywhere, of all those of a sentence nearly nowhere.
        String text = invented(random.nextBoolean() ? "ab" : "abcdefghijkl mnop", 4000, random);
        int at = random.nextInt(text.length() - length);
        int most = Anchoring.bound(length);
        String quoted = edited(text.substring(at, at + length), random.nextInt(most + 2), random);
        char[] pattern = quoted.toCharArray();
        int bound = Anchoring.bound(pattern.length);
        if (bound == 0) {
            return;
        }
        FoldedText folded = Folding.fold(text);
        List<Candidate> all = new ArrayList<>();
        new EditColumns(pattern, bound).search(folded.units(), 0, folded.length(),
                (end, distance) -> all.add(new Candidate(0, end, distance)));
        List<Candidate> filtered = new ArrayList<>();
        new PieceFilter(pattern, bound).search(folded, new EditColumns(pattern, bound),
                (end, distance) -> filtered.add(new Candidate(0, end, distance)));

        assertThat(filtered).isEqualTo(all);
    }

    /**
     * The rate of false hits that the package's description states: passages of 12 to 80 code points in the vocabulary of
     * the text, made of its own pieces of three characters, that stand nowhere.
     */
    @Test
    void whatWasNeverThereIsMissing() {
        Random random = new Random(20210713);
        String text = SHIPPED + invented(ALPHABETS[0], 200_000, random)
                + invented(ALPHABETS[1], 200_000, random);
        DocumentText document = new DocumentText(text);
        int hits = 0;
        int tries = 1000;
        for (int i = 0; i < tries; i++) {
            StringBuilder passage = new StringBuilder();
            int length = 12 + random.nextInt(69);
            while (passage.length() < length) {
                int at = random.nextInt(SHIPPED.length() - 3);
                passage.append(SHIPPED, at, at + 3);
            }
            Status status = Anchoring.find(document, new Quotation(passage.toString(), null, null)).status();
            assertThat(status).isNotIn(Status.FOUND, Status.NORMALIZED);
            hits += status == Status.MISSING ? 0 : 1;
        }
        assertThat(hits).as("false hits in " + tries).isZero();
    }

    private static String edited(String text, int edits, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < edits; i++) {
            int at = edited.offsetByCodePoints(0,
                    random.nextInt(Math.max(1, edited.codePointCount(0, edited.length()))));
            int end = at == edited.length() ? at : edited.offsetByCodePoints(at, 1);
            switch (random.nextInt(3)) {
                case 0 -> edited.delete(at, end);
                case 1 -> edited.insert(at, "Ж");
                default -> edited.replace(at, end, "Щ");
            }
        }
        return edited.toString();
    }

    private static String invented(String alphabet, int length, Random random) {
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static String shipped() {
        try {
            return Files.readString(Path.of("data/sources/defense-of-japan-2021-III-2-2-1.ja.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
