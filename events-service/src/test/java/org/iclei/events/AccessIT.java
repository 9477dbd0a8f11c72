package org.iclei.events;

import org.iclei.kit.testing.AccessContract;
import org.iclei.kit.testing.ServiceTest;

@ServiceTest
class AccessIT extends AccessContract {}
