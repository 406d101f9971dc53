package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Amendment and notice: reasons, answers and what they mean for projects (article 8). One statement. */
@Component
class ChangeCheck implements NormCheck {

    private final ChangeSnapshots stands;
    private final Frameworks frameworks;

    ChangeCheck(ChangeSnapshots stands, Frameworks frameworks) {
        this.stands = stands;
        this.frameworks = frameworks;
    }

    @Override
    public Set<String> norms() {
        return Set.of("8.1a", "8.1b", "8.1c", "8.2b", "8.2d");
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        Framework framework = frameworks.byId(frameworkId, on);
        if (!framework.hasBegunOn(on)) {
            LocalDate start = framework.start() == null ? framework.inForceFrom() : framework.start();
            Finding later = Finding.of(NormStatus.NOT_APPLICABLE_YET, Sentence.of("framework.check.not-signed", start));
            return norms().stream().collect(Collectors.toMap(norm -> norm, norm -> later));
        }
        List<ChangeSnapshot> all = stands.of(frameworkId, on);
        AmendmentFindings amendments = new AmendmentFindings(framework, of(all, ChangeKind.AMENDMENT));
        NoticeFindings notices = new NoticeFindings(framework, of(all, ChangeKind.NOTICE));
        return Map.of(
                "8.1a", amendments.proposed(),
                "8.1b", amendments.answered(),
                "8.1c", amendments.consequences(),
                "8.2b", notices.reasoned(),
                "8.2d", notices.settled());
    }

    private static List<ChangeSnapshot> of(List<ChangeSnapshot> all, ChangeKind kind) {
        return all.stream().filter(stand -> stand.kind() == kind).toList();
    }
}
