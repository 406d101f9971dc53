package nl.tweespan.amendment.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.amendment.ChangeKind;
import nl.tweespan.amendment.Outcome;
import nl.tweespan.amendment.Reply;
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

    List<Option> verdicts(List<Reply> verdicts) {
        return verdicts.stream()
                .map(verdict -> new Option(
                        verdict.name(),
                        say.key("amendment.verdict." + verdict),
                        say.key("amendment.verdict." + verdict + ".hint")))
                .toList();
    }

    List<Option> outcomes(ChangeKind kind) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.kind() == kind)
                .map(outcome -> new Option(outcome.name(), say.key("amendment.outcome." + outcome)))
                .toList();
    }

    List<Option> units() {
        return Stream.of(Length.Unit.values())
                .map(unit -> new Option(unit.name(), say.key("amendment.unit." + unit)))
                .toList();
    }
}
