package org.randnotiz.gates;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/// The properties of this class are tried with the same values each time, and with fresh ones in a campaign ([Seeds]).
///
/// Every class with a property has it; [ChanceTest] sees to that.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(Seeds.class)
public @interface Seeded {}
