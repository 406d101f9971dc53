package nl.tweespan.framework.life;

import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.definition.Checklist;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.OfficeDefinition;
import nl.tweespan.definition.ReviewCriteria;
import nl.tweespan.definition.Words;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The history of a framework is read by those who may see it. */
@Component
class FrameworkHistory implements HistoryAccess, RecordNames {

    private static final Pattern LENGTH = Pattern.compile("P\\d+[YMD]");

    private final Frameworks frameworks;
    private final Say say;

    FrameworkHistory(Frameworks frameworks, Say say) {
        this.frameworks = frameworks;
        this.say = say;
    }

    @Override
    public boolean handles(String rootTable) {
        return rootTable.equals("framework");
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return frameworks.all().stream()
                .anyMatch(framework -> framework.id().equals(rootId) && framework.visibleTo(actor));
    }

    @Override
    public @Nullable String word(String column, String code) {
        if (column.endsWith("_period") && LENGTH.matcher(code).matches()) {
            return say.text(Words.length(Period.parse(code)));
        }
        Stream<Definition> definitions = frameworks.all().stream().map(Framework::definition);
        Stream<Localised> known = switch (column) {
            case "office_code" ->
                definitions
                        .flatMap(each -> each.offices().stream())
                        .filter(office -> office.code().equals(code))
                        .map(OfficeDefinition::title);
            case "spearhead" ->
                definitions
                        .flatMap(each -> each.reviewCriteria().spearheads().stream())
                        .filter(spearhead -> spearhead.code().equals(code))
                        .map(ReviewCriteria.Spearhead::name);
            case "question" ->
                definitions
                        .flatMap(each -> each.reviewCriteria().questions().stream())
                        .filter(question -> question.code().equals(code))
                        .map(ReviewCriteria.Question::question);
            case "template_code" ->
                definitions
                        .flatMap(each -> Stream.ofNullable(each.checklist()))
                        .filter(checklist -> checklist.code().equals(code))
                        .map(Checklist::name);
            default -> Stream.empty();
        };
        return known.findFirst().map(say::text).orElse(null);
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        return frameworks.all().stream()
                .filter(framework -> ids.contains(framework.id()))
                .collect(Collectors.toMap(
                        Framework::id, framework -> framework.shortName().in(LocaleContextHolder.getLocale())));
    }
}
