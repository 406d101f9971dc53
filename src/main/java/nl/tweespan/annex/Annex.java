package nl.tweespan.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.tweespan.annex.life.AcceptedVersions;
import nl.tweespan.platform.Kept;
import nl.tweespan.platform.Stamps;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Service;

/** The versions of the annex; they never change once accepted, so reading one costs no statement beyond the one for the stamps. */
@Service
public class Annex {

    private final AcceptedVersions accepted;
    private final Stamps stamps;
    private final Map<UUID, Kept<List<AnnexVersion>>> known = new ConcurrentHashMap<>();

    public Annex(AcceptedVersions accepted, Stamps stamps) {
        this.accepted = accepted;
        this.stamps = stamps;
    }

    /** The version in force at the end of that day; before the first one, the first one. */
    public AnnexVersion inForce(UUID frameworkId, LocalDate on) {
        List<AnnexVersion> versions = versions(frameworkId);
        AnnexVersion found = null;
        for (AnnexVersion version : versions) {
            if (found == null || !version.inForceFrom().isAfter(on)) {
                found = version;
            }
        }
        if (found == null) {
            throw new NotFound("annex of framework " + frameworkId);
        }
        return found;
    }

    /** The version that was accepted last by the end of that day, in force or not yet; empty before the first. */
    public Optional<AnnexVersion> known(UUID frameworkId, LocalDate on) {
        return versions(frameworkId).stream()
                .filter(version -> !version.acceptedOn().isAfter(on))
                .reduce((before, next) -> next);
    }

    /** All versions, the oldest first; the last ones may lie ahead. */
    public List<AnnexVersion> versions(UUID frameworkId) {
        return known.computeIfAbsent(frameworkId, id -> new Kept<>(stamps, "annex", () -> accepted.all(frameworkId)))
                .value();
    }

    /** The version that was accepted last, as this transaction finds it in the database: what is copied from it is no older. */
    public AnnexVersion newest(UUID frameworkId) {
        return accepted.newest(frameworkId).orElseThrow(() -> new NotFound("annex of framework " + frameworkId));
    }
}
