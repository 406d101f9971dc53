package nl.tweespan.annex.life;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.annex.life.Difference.Kind;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What changed from one version of the annex to another: themes, then domains, then cells. */
public record VersionComparison(List<Difference> changes) {

    /**
     * What a theme or domain says: its name, and by message key the rest.
     *
     * @param thing message key of theme or domain
     */
    private record Said(String thing, Localised name, Map<String, Localised> rest) {}

    /** @param organisation gives the short name of an organisation */
    static VersionComparison of(AnnexContent before, AnnexContent after, Function<UUID, String> organisation) {
        List<Difference> changes = new ArrayList<>();
        compare(themes(before, organisation), themes(after, organisation), changes);
        compare(domains(before), domains(after), changes);
        for (Theme theme : after.themes()) {
            for (Domain domain : after.domains()) {
                CellState was = before.state(theme.id(), domain.id());
                CellState is = after.state(theme.id(), domain.id());
                if (was != is) {
                    changes.add(new Difference(
                            was == null ? Kind.ADDED : is == null ? Kind.REMOVED : Kind.CHANGED,
                            Sentence.of("annex.cell.name", theme.name(), domain.name()),
                            state(was),
                            state(is)));
                }
            }
        }
        return new VersionComparison(List.copyOf(changes));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** In one sentence. */
    public Sentence words() {
        return isEmpty()
                ? Sentence.of("annex.comparison.same")
                : Sentence.of("annex.comparison.words", count(Kind.ADDED), count(Kind.CHANGED), count(Kind.REMOVED));
    }

    private long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static void compare(Map<UUID, Said> before, Map<UUID, Said> after, List<Difference> changes) {
        before.forEach((id, was) -> {
            Said is = after.get(id);
            if (is == null) {
                changes.add(new Difference(Kind.REMOVED, Sentence.of(was.thing(), was.name()), was.name(), null));
            } else {
                changed(was, is, changes);
            }
        });
        after.forEach((id, is) -> {
            if (!before.containsKey(id)) {
                added(is, changes);
            }
        });
    }

    /** Everything that it says, so that it is read before it is accepted. */
    private static void added(Said is, List<Difference> changes) {
        changes.add(new Difference(Kind.ADDED, Sentence.of(is.thing(), is.name()), null, is.name()));
        is.rest().forEach((key, words) -> {
            if (!words.nl().isEmpty()) {
                changes.add(new Difference(Kind.ADDED, Sentence.of(key, is.name()), null, words));
            }
        });
    }

    private static void changed(Said was, Said is, List<Difference> changes) {
        if (!was.name().equals(is.name())) {
            changes.add(new Difference(Kind.CHANGED, Sentence.of(is.thing(), is.name()), was.name(), is.name()));
        }
        is.rest().forEach((key, words) -> {
            Localised earlier = was.rest().get(key);
            if (!words.equals(earlier)) {
                changes.add(new Difference(Kind.CHANGED, Sentence.of(key, is.name()), earlier, words));
            }
        });
    }

    private static Map<UUID, Said> themes(AnnexContent content, Function<UUID, String> organisation) {
        Map<UUID, Said> said = new LinkedHashMap<>();
        for (Theme theme : content.themes()) {
            String others = theme.participants().stream().map(organisation).collect(joining(", "));
            Map<String, Localised> rest = new LinkedHashMap<>();
            rest.put("annex.change.theme.description", theme.description());
            rest.put("annex.change.theme.units", names(theme.units()));
            rest.put("annex.change.theme.participants", new Localised(others, others));
            said.put(theme.id(), new Said("annex.change.theme", theme.name(), rest));
        }
        return said;
    }

    private static Map<UUID, Said> domains(AnnexContent content) {
        Map<UUID, Said> said = new LinkedHashMap<>();
        for (Domain domain : content.domains()) {
            Map<String, Localised> rest = new LinkedHashMap<>();
            rest.put("annex.change.domain.description", domain.description());
            rest.put("annex.change.domain.institute", domain.institute().name());
            rest.put("annex.change.domain.groups", names(domain.groups()));
            said.put(domain.id(), new Said("annex.change.domain", domain.name(), rest));
        }
        return said;
    }

    private static Localised names(List<Unit> units) {
        return new Localised(
                units.stream().map(unit -> unit.name().nl()).collect(joining(", ")),
                units.stream().map(unit -> unit.name().en()).collect(joining(", ")));
    }

    private static @Nullable Sentence state(@Nullable CellState state) {
        return state == null ? null : Sentence.of("annex.state." + state);
    }
}
