package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells by which amendment each version of an agreement came about. */
@Service
@Transactional(readOnly = true)
public class Adoptions {

    private final Frameworks frameworks;
    private final JdbcClient jdbc;

    Adoptions(Frameworks frameworks, JdbcClient jdbc) {
        this.frameworks = frameworks;
        this.jdbc = jdbc;
    }

    /**
     * A version of the agreement.
     *
     * @param amendment number of the amendment that it came from; null for the text as it was signed
     * @param adoptedOn the day on which it was adopted; null likewise
     */
    public record Version(
            Framework framework,
            @Nullable Integer amendment,
            @Nullable LocalDate adoptedOn) {

        public String amendmentUrl() {
            return ChangeKind.AMENDMENT.url(framework.code(), amendment == null ? 0 : amendment);
        }
    }

    /** The versions that were there at the end of that day, the newest first; one statement. */
    public List<Version> versions(UUID frameworkId, LocalDate on) {
        Map<UUID, Version> adopted = new HashMap<>();
        List<Framework> all = frameworks.versions(frameworkId);
        jdbc.sql("""
                        select new_version_id, number, closed_on from framework_change
                        where framework_id = ? and new_version_id is not null
                        """).param(frameworkId).query(row -> {
            UUID id = row.getObject("new_version_id", UUID.class);
            int number = row.getInt("number");
            LocalDate day = row.getObject("closed_on", LocalDate.class);
            all.stream()
                    .filter(version -> version.versionId().equals(id))
                    .forEach(version -> adopted.put(id, new Version(version, number, day)));
        });
        return all.stream()
                .map(version -> adopted.getOrDefault(version.versionId(), new Version(version, null, null)))
                .filter(version ->
                        version.adoptedOn() == null || !version.adoptedOn().isAfter(on))
                .sorted(Comparator.comparing(
                                (Version version) -> version.framework().number())
                        .reversed())
                .toList();
    }
}
