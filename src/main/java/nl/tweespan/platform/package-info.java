/** Security defaults, error pages, web set-up, clock, navigation and the embedded database; knows no business. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package nl.tweespan.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
