/** The tiny kernel that every room may use: identity, bilingual text, the acting person and the ways a request can fail. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package nl.tweespan.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
