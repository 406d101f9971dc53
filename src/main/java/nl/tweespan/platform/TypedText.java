package nl.tweespan.platform;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Offers {@code tw:typed="${words}"} to templates, for whatever people wrote in a field of more than one line: as
 * {@code th:text}, with its lines, lists and addresses as they were typed. On a {@code <div>}, {@code <dd>}, {@code <td>},
 * {@code <li>} or {@code <blockquote>} paragraphs and lists become elements; elsewhere, such as in a {@code <p>}, lines
 * only. Takes what {@link Say#text} takes.
 */
@Component
class TypedText extends AbstractProcessorDialect {

    private static final Set<String> HOLD_BLOCKS = Set.of("div", "dd", "td", "li", "blockquote");
    private static final int AS_TEXT = 1300;

    private final Say say;

    TypedText(Say say) {
        super("Typed text", "tw", AS_TEXT);
        this.say = say;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Processor(prefix, say));
    }

    private static final class Processor extends AbstractStandardExpressionAttributeTagProcessor {

        private final Say say;

        Processor(String prefix, Say say) {
            super(TemplateMode.HTML, prefix, "typed", AS_TEXT, true);
            this.say = say;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                @Nullable Object words,
                IElementTagStructureHandler structure) {
            boolean blocks = HOLD_BLOCKS.contains(tag.getElementCompleteName());
            String html = blocks ? Typed.blocks(say.text(words)) : Typed.inline(say.text(words));
            if (blocks && (html.startsWith("<p>") || html.startsWith("<ul>") || html.startsWith("<ol>"))) {
                @Nullable String classes = tag.getAttributeValue("class");
                structure.setAttribute("class", classes == null ? "typed" : classes + " typed");
            }
            structure.setBody(html, false);
        }
    }
}
