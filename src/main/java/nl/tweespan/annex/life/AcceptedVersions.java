package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.VersionOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the versions of the annex that every party accepted. */
@Repository
public class AcceptedVersions {

    private final JdbcClient jdbc;
    private final ContentReader reader;

    AcceptedVersions(JdbcClient jdbc, ContentReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    private record Head(
            UUID id,
            UUID frameworkId,
            int number,
            LocalDate inForceFrom,
            @Nullable LocalDate reviewBy,
            LocalDate acceptedOn,
            VersionOutcome outcome,
            @Nullable String explanation) {}

    /** The oldest first. */
    public List<AnnexVersion> all(UUID frameworkId) {
        return accepted(frameworkId, "order by number");
    }

    /** The version that was accepted last. */
    public Optional<AnnexVersion> newest(UUID frameworkId) {
        return accepted(frameworkId, "order by number desc limit 1").stream().findFirst();
    }

    private List<AnnexVersion> accepted(UUID frameworkId, String order) {
        return jdbc.sql("""
                        select id, framework_id, number, in_force_from, review_by, accepted_on, coalesce(outcome, 'SIGNED') as outcome,
                               explanation
                        from annex_version where framework_id = ? and accepted_on is not null
                        """ + order).param(frameworkId).query(Head.class).list().stream()
                .map(head -> new AnnexVersion(
                        head.id,
                        head.frameworkId,
                        head.number,
                        head.inForceFrom,
                        head.reviewBy,
                        head.acceptedOn,
                        head.outcome,
                        head.explanation,
                        reader.acceptances(head.id),
                        reader.content(head.id)))
                .toList();
    }
}
