package nl.tweespan.annex.life;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.RuleBroken;

/** No two themes, and no two domains, go by one name. */
final class Names {

    private Names() {}

    /**
     * @param own id of the theme or domain that wants the name
     * @throws RuleBroken when another one has it, in either language
     */
    static <T> void refuseTaken(
            UUID own, Localised name, List<T> all, Function<T, UUID> id, Function<T, Localised> named) {
        boolean taken = all.stream()
                .filter(each -> !id.apply(each).equals(own))
                .map(named)
                .anyMatch(other ->
                        other.nl().equalsIgnoreCase(name.nl()) || other.en().equalsIgnoreCase(name.en()));
        if (taken) {
            throw new RuleBroken("2.1", "annex.rule.name-taken", name);
        }
    }
}
