package nl.tweespan.annex.web;

import java.time.LocalDate;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.shared.Sentence;

/**
 * A version of the annex in the list.
 *
 * @param standing whether it holds on the day
 * @param tone tone of its tag: met, accent or neutral
 */
public record VersionLine(AnnexVersion version, Sentence standing, String tone) {

    static VersionLine of(AnnexVersion version, AnnexVersion inForce, LocalDate on) {
        if (version.inForceFrom().isAfter(on)) {
            return new VersionLine(version, Sentence.of("annex.version.later"), "accent");
        }
        return version.equals(inForce)
                ? new VersionLine(version, Sentence.of("annex.version.in-force"), "met")
                : new VersionLine(version, Sentence.of("annex.version.replaced"), "neutral");
    }
}
