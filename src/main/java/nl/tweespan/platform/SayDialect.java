package nl.tweespan.platform;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Offers {@link Say} to templates as {@code #say} and {@link Choices} as {@code #choices}, also among the parameters of a fragment, where beans are not allowed. */
@Component
class SayDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String NAME = "say";
    private static final String CHOICES = "choices";

    private final Say say;

    SayDialect(Say say) {
        super(NAME);
        this.say = say;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(NAME, CHOICES);
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return name.equals(NAME) ? say : new Choices(say, context);
            }

            @Override
            public boolean isCacheable(String name) {
                return name.equals(NAME);
            }
        };
    }
}
