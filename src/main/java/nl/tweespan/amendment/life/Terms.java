package nl.tweespan.amendment.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tweespan.definition.Definition;
import org.jspecify.annotations.Nullable;

/**
 * The terms that an amendment changes with the words, so that the clocks of the registry keep to the words; ISO periods such
 * as {@code P2M}, each null when it stays as it is.
 */
@Embeddable
public record Terms(
        @Column(name = "notice_period") @Nullable String notice,
        @Column(name = "response_period") @Nullable String response,
        @Column(name = "consultation_period") @Nullable String consultation) {

    private static final int LONGEST_MONTHS = 1_200;
    private static final int LONGEST_DAYS = 3_650;

    public static final Terms SAME = new Terms(null, null, null);

    /** Without what the definition says already or leaves open. */
    Terms changing(Definition now) {
        return new Terms(
                real(notice, now.term() == null ? null : now.term().notice()),
                real(
                        response,
                        now.responseTerm() == null ? null : now.responseTerm().period()),
                real(
                        consultation,
                        now.consultation() == null ? null : now.consultation().every()));
    }

    /** The terms that this changes and that changed between those two already; the ends of their message keys. */
    List<String> changedBetween(Definition base, Definition newest) {
        Terms meanwhile = of(newest).changing(base);
        List<String> changed = new ArrayList<>();
        if (notice != null && meanwhile.notice() != null) {
            changed.add("notice");
        }
        if (response != null && meanwhile.response() != null) {
            changed.add("response");
        }
        if (consultation != null && meanwhile.consultation() != null) {
            changed.add("consultation");
        }
        return changed;
    }

    private static Terms of(Definition definition) {
        return new Terms(
                definition.term() == null ? null : definition.term().notice().toString(),
                definition.responseTerm() == null
                        ? null
                        : definition.responseTerm().period().toString(),
                definition.consultation() == null
                        ? null
                        : definition.consultation().every().toString());
    }

    boolean any() {
        return Stream.of(notice, response, consultation).anyMatch(Objects::nonNull);
    }

    /** Whether each is longer than nothing and shorter than a century. */
    boolean possible() {
        return Stream.of(notice, response, consultation)
                .filter(Objects::nonNull)
                .map(Period::parse)
                .allMatch(period -> !period.isZero()
                        && !period.isNegative()
                        && period.toTotalMonths() <= LONGEST_MONTHS
                        && period.getDays() <= LONGEST_DAYS);
    }

    private static @Nullable String real(@Nullable String wanted, @Nullable Period now) {
        return wanted == null
                        || now == null
                        || Period.parse(wanted).normalized().equals(now.normalized())
                ? null
                : wanted;
    }
}
