import { defineElement } from './define-element.ts';
import { listElement } from './list-element.ts';
import { mapElement } from './map-element.ts';
import { originOfScript } from './origin-of-script.ts';

const origin = originOfScript();
defineElement('kultur-termine', listElement(origin));
defineElement('kultur-termin', listElement(origin));
defineElement('kultur-karte', mapElement(origin));
