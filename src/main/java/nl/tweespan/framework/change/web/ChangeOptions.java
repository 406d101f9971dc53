package nl.tweespan.framework.change.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.framework.change.ChangeKind;
import nl.tweespan.framework.change.Outcome;
import nl.tweespan.framework.change.Verdict;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import org.springframework.stereotype.Component;

/** The choices in the forms of amendments and notices. */
@Component
class ChangeOptions {

    private final Say say;

    ChangeOptions(Say say) {
        this.say = say;
    }

    List<Option> verdicts(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> new Option(
                        verdict.name(),
                        say.key("framework.change.verdict." + verdict),
                        say.key("framework.change.verdict." + verdict + ".hint")))
                .toList();
    }

    List<Option> outcomes(ChangeKind kind) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.kind() == kind)
                .map(outcome -> new Option(outcome.name(), say.key("framework.change.outcome." + outcome)))
                .toList();
    }

    List<Option> units() {
        return Stream.of(Length.Unit.values())
                .map(unit -> new Option(unit.name(), say.key("framework.change.unit." + unit)))
                .toList();
    }
}
