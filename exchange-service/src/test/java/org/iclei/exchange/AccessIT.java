package org.iclei.exchange;

import org.iclei.kit.testing.AccessContract;
import org.iclei.kit.testing.ServiceTest;

@ServiceTest
class AccessIT extends AccessContract {}
