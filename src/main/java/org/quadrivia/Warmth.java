package org.quadrivia;

import org.springframework.boot.availability.AvailabilityState;

/** Whether the server has warmed up. Affects readiness only: a server that is warming up answers all requests. */
public enum Warmth implements AvailabilityState {
    WARMING_UP,
    WARM
}
