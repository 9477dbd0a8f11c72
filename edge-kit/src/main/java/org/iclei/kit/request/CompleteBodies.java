package org.iclei.kit.request;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A component of one of our records that is not marked {@link Nullable} must be in the JSON: a body
 * that lacks it is refused where it is read, and no code below meets a null it does not expect.
 */
final class CompleteBodies extends SimpleModule {

    CompleteBodies() {
        super("complete-bodies");
        addDeserializer(LocalDate.class, new DayText.InJson());
        addDeserializer(String.class, new WholeText());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Required());
    }

    private static final class Required extends NopAnnotationIntrospector {
        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return isRequired(member) ? Boolean.TRUE : null;
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
            if (component(member).isEmpty()) return JsonSetter.Value.empty();
            return isRequired(member)
                    ? JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)
                    : JsonSetter.Value.forContentNulls(Nulls.FAIL);
        }

        private static boolean isRequired(Annotated member) {
            return component(member)
                    .filter(type -> !type.isAnnotationPresent(Nullable.class))
                    .isPresent();
        }

        /** The type of a component of one of our records. */
        private static Optional<AnnotatedType> component(Annotated member) {
            if (member instanceof AnnotatedParameter parameter
                    && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                    && constructor.getDeclaringClass().isRecord()
                    && constructor.getDeclaringClass().getName().startsWith("org.iclei.")) {
                var types = constructor.getAnnotatedParameterTypes();
                return Optional.of(types[parameter.getIndex()]);
            }
            return Optional.empty();
        }
    }
}
