package org.iclei.kit.openapi;

import io.swagger.v3.core.converter.ModelConverter;

import org.iclei.kit.listing.Paging;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
class OpenApiBeans {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Viewer.class, Paging.class, ExpectedVersion.class, IdempotencyKey.class);
    }

    @Bean
    GlobalOpenApiCustomizer wholeDocument(@Value("${iclei.service}") String service) {
        return new WholeDocument(service);
    }

    @Bean
    GlobalOperationCustomizer requestArguments() {
        return new DescribedArguments();
    }

    @Bean
    GlobalOperationCustomizer files() {
        return new DescribedFiles();
    }

    @Bean
    ModelConverter requiredComponents() {
        return new RequiredComponents();
    }
}
