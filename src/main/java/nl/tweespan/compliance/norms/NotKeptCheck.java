package nl.tweespan.compliance.norms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.shared.Sentence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The norms whose data the registry does not keep yet, each with the room that will. It says so instead of guessing; a room
 * that comes to answer a norm takes it from this list, and a test fails as long as both are there.
 */
@Component
@Order(0)
class NotKeptCheck implements NormCheck {

    /** Norm to the last part of the message key that says what will keep it. */
    private static final Map<String, String> ROOMS = Map.ofEntries(
            Map.entry("1.3b", "exchange"),
            Map.entry("1.5", "money"),
            Map.entry("3.1", "exchange"),
            Map.entry("3.2", "exchange"),
            Map.entry("3.3", "money"),
            Map.entry("5.1a", "money"),
            Map.entry("5.1b", "money"),
            Map.entry("5.2", "money"),
            Map.entry("5.3", "exchange"),
            Map.entry("5.4a", "money"),
            Map.entry("5.4b", "money"),
            Map.entry("A.2.1", "exchange"),
            Map.entry("A.2.2", "exchange"),
            Map.entry("A.2.3", "money"),
            Map.entry("A.2.4", "exchange"),
            Map.entry("A.2.5", "exchange"),
            Map.entry("A.2.6", "exchange"),
            Map.entry("A.3", "exchange"));

    @Override
    public Set<String> norms() {
        return ROOMS.keySet();
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        return ROOMS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        norm -> Finding.of(
                                NormStatus.NOT_KEPT, Sentence.of("compliance.not-kept." + norm.getValue()))));
    }
}
