package nl.tweespan.compliance.web;

import java.util.List;
import nl.tweespan.compliance.NormFinding;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.definition.NormKind;
import org.jspecify.annotations.Nullable;

/** Which norms are shown; what is null does not filter. */
public record Filter(
        @Nullable String article,
        @Nullable NormKind kind,
        @Nullable NormStatus status,
        @Nullable String party) {

    List<NormFinding> apply(List<NormFinding> stands) {
        return stands.stream().filter(this::passes).toList();
    }

    /** Whether anything is left out. */
    public boolean active() {
        return given(article) || kind != null || status != null || given(party);
    }

    private boolean passes(NormFinding stand) {
        return (!given(article) || stand.norm().article().equals(article))
                && (kind == null || stand.norm().kind() == kind)
                && (status == null || stand.status() == status)
                && (!given(party) || stand.norm().parties().contains(party));
    }

    private static boolean given(@Nullable String choice) {
        return choice != null && !choice.isEmpty();
    }
}
