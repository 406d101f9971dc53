package nl.tweespan.amendment.life;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The records behind a finding, as links. */
final class Records {

    private static final int SHOWN = 5;

    private Records() {}

    /** The first of these; the list of the kind when there are none. */
    static List<Evidence> evidence(Framework framework, ChangeKind kind, List<ChangeSnapshot> stands) {
        if (stands.isEmpty()) {
            return List.of(new Evidence(
                    Sentence.of("amendment.list." + kind), "/frameworks/" + framework.code() + "/" + kind.path()));
        }
        return stands.stream()
                .limit(SHOWN)
                .map(stand -> new Evidence(stand.name(), stand.url(framework)))
                .toList();
    }

    /** And the first projects that the notice says nothing about yet. */
    static List<Evidence> with(List<Evidence> evidence, @Nullable ChangeSnapshot stand) {
        if (stand == null || stand.missing() == 0 || stand.examples() == null) {
            return evidence;
        }
        Stream<Evidence> projects = Arrays.stream(stand.examples().split(", "))
                .map(reference ->
                        new Evidence(Sentence.of("amendment.reference", reference), "/projects/" + reference));
        return Stream.concat(evidence.stream(), projects).toList();
    }
}
