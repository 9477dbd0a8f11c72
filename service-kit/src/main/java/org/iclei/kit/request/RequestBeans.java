package org.iclei.kit.request;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

import tools.jackson.databind.JacksonModule;

@Configuration(proxyBeanMethods = false)
class RequestBeans implements WebFluxConfigurer {

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new RequestArguments());
    }

    @Bean
    JacksonModule completeBodies() {
        return new CompleteBodies();
    }
}
