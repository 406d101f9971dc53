package nl.tweespan.platform;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * The smallest pieces of a page, of which one page may hold hundreds: each is drawn here at once, where a fragment would cost a
 * template of its own.
 *
 * <ul>
 *   <li>{@code <tw:tag tone="met" text="#{…}"/>}: a state, as icon and word. Tones are met, due, bad, neutral and accent.
 *   <li>{@code <tw:chip code="${party.code}" text="${party.shortName}"/>}: a party, or an office of it, in the party's colour;
 *       the colours come from /parties.css.
 *   <li>{@code <tw:options of="${themes}" chosen="${filter.theme}"/>}: the choices of a list, {@link Option}s; chosen is the value
 *       of one, or null.
 * </ul>
 *
 * Their attributes are expressions of Thymeleaf; {@code text} takes what {@link Say#text} takes.
 */
@Component
class Leaves extends AbstractProcessorDialect {

    private static final int AFTER_CONDITIONS = 1000;

    private final Say say;

    Leaves(Say say) {
        super("Leaves", "tw", AFTER_CONDITIONS);
        this.say = say;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Tag(prefix), new Chip(prefix), new Options(prefix));
    }

    private abstract class Leaf extends AbstractElementTagProcessor {

        Leaf(String prefix, String name) {
            super(TemplateMode.HTML, prefix, name, true, null, false, AFTER_CONDITIONS);
        }

        @Override
        protected void doProcess(
                ITemplateContext context, IProcessableElementTag leaf, IElementTagStructureHandler structure) {
            structure.replaceWith(html(context, leaf), false);
        }

        abstract String html(ITemplateContext context, IProcessableElementTag leaf);

        String value(ITemplateContext context, IProcessableElementTag leaf, String attribute) {
            return HtmlEscape.escapeHtml4Xml(say.text(evaluated(context, leaf, attribute)));
        }

        @Nullable
        Object evaluated(ITemplateContext context, IProcessableElementTag leaf, String attribute) {
            return StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, leaf.getAttributeValue(attribute))
                    .execute(context);
        }
    }

    private final class Tag extends Leaf {

        Tag(String prefix) {
            super(prefix, "tag");
        }

        @Override
        String html(ITemplateContext context, IProcessableElementTag leaf) {
            String tone = value(context, leaf, "tone");
            return "<span class=\"tag tone-" + tone + "\"><svg class=\"icon\" aria-hidden=\"true\"><use\n    href=\""
                    + context.getVariable("assets") + "/icons.svg#" + tone + "\"/></svg>" + value(context, leaf, "text")
                    + "</span>";
        }
    }

    private final class Chip extends Leaf {

        Chip(String prefix) {
            super(prefix, "chip");
        }

        @Override
        String html(ITemplateContext context, IProcessableElementTag leaf) {
            return "<span class=\"tag party party-"
                    + value(context, leaf, "code").toLowerCase(Locale.ROOT) + "\">" + value(context, leaf, "text")
                    + "</span>";
        }
    }

    private final class Options extends Leaf {

        Options(String prefix) {
            super(prefix, "options");
        }

        @Override
        String html(ITemplateContext context, IProcessableElementTag leaf) {
            String chosen = Objects.toString(evaluated(context, leaf, "chosen"), null);
            StringBuilder html = new StringBuilder();
            for (Object each : (Collection<?>) Objects.requireNonNull(evaluated(context, leaf, "of"))) {
                Option option = (Option) each;
                html.append("<option value=\"")
                        .append(HtmlEscape.escapeHtml4Xml(option.value()))
                        .append(option.value().equals(chosen) ? "\" selected=\"selected\">" : "\">")
                        .append(HtmlEscape.escapeHtml4Xml(option.label()))
                        .append("</option>\n");
            }
            return html.toString();
        }
    }
}
