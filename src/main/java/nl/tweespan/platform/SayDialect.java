package nl.tweespan.platform;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Offers {@link Say} to templates as {@code #say}, also among the parameters of a fragment, where beans are not allowed. */
@Component
class SayDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String NAME = "say";

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
                return Set.of(NAME);
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return say;
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
