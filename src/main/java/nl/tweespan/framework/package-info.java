/** The framework agreement itself: definition file, articles, norms, term, notice and interpretations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit", "party", "compliance", "agenda"})
package nl.tweespan.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
